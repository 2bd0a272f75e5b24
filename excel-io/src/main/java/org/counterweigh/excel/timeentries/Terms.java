package org.counterweigh.excel.timeentries;

import java.util.List;
import java.util.Optional;

/**
 * What entries are read against: the firm's own names, and its own rules.
 *
 * @param roles as sheet {@code Roles} names them
 * @param works as sheet {@code Work} names them
 * @param overrides of sheet {@code Code map}; the first that fits wins
 * @param bills how e-bills are read
 */
public record Terms(List<String> roles, List<Work> works, List<CodeRow> overrides, Bills bills) {

    public Terms {
        roles = List.copyOf(roles);
        works = List.copyOf(works);
        overrides = List.copyOf(overrides);
    }

    /** A kind of work of the firm, with its code {@code W01} to {@code W20}. */
    public record Work(String name, String code) {}

    /** A row of sheet {@code Code map}, which names a kind of work; what is empty fits all. */
    public record CodeRow(Optional<String> task, Optional<String> activity, Optional<String> matter, String work) {}

    /**
     * A law firm's e-bills are its own time; a legal department's are what it pays to law firms.
     *
     * @param currency in which fees count, such as {@code EUR}; those in another are left out, since no rate is known
     */
    public record Bills(Whose whose, String currency) {}
}
