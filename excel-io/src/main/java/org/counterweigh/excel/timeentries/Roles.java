package org.counterweigh.excel.timeentries;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counterweigh.excel.role.Seniority;
import org.counterweigh.findings.Nearest;

/** Tells roles apart: 0 for none, then those of the firm, then those it does not know. */
final class Roles {

    final List<String> own;
    private final NumberedNames unknown;
    private final Map<String, Integer> byName = new HashMap<>();
    private final List<Seniority> grades = new ArrayList<>();

    Roles(List<String> own, NumberedNames unknown) {
        this.own = own;
        this.unknown = unknown;
        grades.add(Seniority.OTHER);
        for (String name : own) {
            byName.putIfAbsent(Nearest.plain(name), grades.size());
            grades.add(Seniority.of(name));
        }
        grades.add(Seniority.OTHER);
    }

    int number(String text) {
        String plain = Nearest.plain(text);
        Integer known = plain.isEmpty() ? Integer.valueOf(0) : byName.get(plain);
        if (known != null) {
            return known;
        }
        Seniority grade = Seniority.of(text);
        List<Seniority> ours = grades.subList(0, own.size() + 1);
        int first = ours.indexOf(grade);
        if (Seniority.isCode(text) && first > 0 && first == ours.lastIndexOf(grade)) {
            // The code of an e-bill means the firm's role of that grade, where there is but one.
            return first;
        }
        int role = own.size() + 1 + unknown.number(text.strip());
        if (role == grades.size()) {
            grades.add(grade);
        }
        return role;
    }

    Seniority grade(int role) {
        return grades.get(role);
    }

    boolean isOwn(int role) {
        return role > 0 && role <= own.size();
    }

    String name(int role) {
        return own.get(role - 1);
    }

    /** Notes where a role was met that the firm does not know. */
    void count(EntryLine line) {
        if (line.role > own.size()) {
            unknown.count(line.role - own.size() - 1, line, Field.ROLE);
        }
    }

    Map<String, Count> unknown() {
        return unknown.counted();
    }
}
