package org.counterweigh.cli.sending;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The variables a process was started with; they may hold a password, so they are never shown. */
public final class Environment {

    private final Map<String, String> variables;

    public Environment(Map<String, String> variables) {
        this.variables = Map.copyOf(variables);
    }

    public static Environment ofProcess() {
        return new Environment(System.getenv());
    }

    /** Empty where it is not set, or set to nothing. */
    Optional<String> get(String variable) {
        return Optional.ofNullable(variables.get(variable)).filter(value -> !value.isBlank());
    }

    List<String> beginningWith(String prefix) {
        return variables.keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .sorted()
                .toList();
    }

    @Override
    public String toString() {
        return "environment";
    }
}
