package org.counterweigh.excel.timeentries;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counterweigh.findings.Nearest;

/** Tells roles apart: 0 for none, then those of the firm, then those it does not know. */
final class Roles {

    private final List<String> own;
    private final Map<String, Integer> byName = new HashMap<>();
    private final UnknownNames unknown = new UnknownNames();
    private final List<Seniority> grades = new ArrayList<>();
    private final List<Seniority> unknownGrades = new ArrayList<>();

    Roles(List<String> own) {
        this.own = own;
        grades.add(Seniority.OTHER);
        for (int at = 0; at < own.size(); at++) {
            byName.putIfAbsent(Nearest.plain(own.get(at)), at + 1);
            grades.add(Seniority.of(own.get(at)));
        }
    }

    int number(String text) {
        String plain = Nearest.plain(text);
        if (plain.isEmpty()) {
            return 0;
        }
        Integer known = byName.get(plain);
        if (known != null) {
            return known;
        }
        return Seniority.isCode(text) ? byGrade(text) : unknown(text);
    }

    /** The code of an e-bill means the firm's role of that grade, where there is but one. */
    private int byGrade(String code) {
        Seniority grade = Seniority.of(code);
        int first = grades.indexOf(grade);
        return first > 0 && first == grades.lastIndexOf(grade) ? first : unknown(code);
    }

    private int unknown(String name) {
        int number = unknown.of(name);
        while (unknownGrades.size() <= number) {
            unknownGrades.add(Seniority.OTHER);
        }
        unknownGrades.set(number, number == 0 ? Seniority.OTHER : Seniority.of(name));
        return own.size() + 1 + number;
    }

    Seniority grade(int role) {
        return role <= own.size() ? grades.get(role) : unknownGrades.get(role - own.size() - 1);
    }

    boolean isOwn(int role) {
        return role > 0 && role <= own.size();
    }

    boolean isUnknown(int role) {
        return role > own.size();
    }

    String name(int role) {
        return own.get(role - 1);
    }

    void meet(int role, Origin origin, int at, EntryHeadings headings, double hours) {
        unknown.add(role - own.size() - 1, origin, at, headings, Field.ROLE, hours);
    }

    Map<String, Count> unknown() {
        return unknown.met();
    }

    List<String> own() {
        return own;
    }
}
