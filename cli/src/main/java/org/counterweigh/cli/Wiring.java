package org.counterweigh.cli;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import com.google.inject.Stage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.counterweigh.cli.command.CheckCommand;

/**
 * Makes commands with all they need: the one place that asks the injector. A check has few parts and is over soon, a tenth of
 * it sooner where its parts are put together without one.
 */
final class Wiring {

    private final Module module;
    private final Map<Class<?>, Supplier<Object>> withoutInjector;

    private Wiring(Module module, Map<Class<?>, Supplier<Object>> withoutInjector) {
        this.module = module;
        this.withoutInjector = withoutInjector;
    }

    static Wiring of(CliModule module) {
        return new Wiring(module, Map.of(CheckCommand.class, module::check));
    }

    /** Of the injector alone, so that any binding can be another one. */
    static Wiring injected(Module module) {
        return new Wiring(module, Map.of());
    }

    List<Object> commands(List<Class<?>> wanted) {
        Optional<Supplier<Object>> alone =
                wanted.size() == 1 ? Optional.ofNullable(withoutInjector.get(wanted.get(0))) : Optional.empty();
        return alone.map(check -> List.of(check.get())).orElseGet(() -> made(wanted));
    }

    private List<Object> made(List<Class<?>> wanted) {
        Injector injector = Guice.createInjector(Stage.DEVELOPMENT, module, binder -> wanted.forEach(binder::bind));
        return wanted.stream().<Object>map(injector::getInstance).toList();
    }
}
