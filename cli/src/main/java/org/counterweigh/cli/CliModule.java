package org.counterweigh.cli;

import com.google.inject.AbstractModule;
import com.google.inject.Provider;
import com.google.inject.Singleton;
import com.google.inject.TypeLiteral;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.counterweigh.cli.batch.Batch;
import org.counterweigh.cli.command.CheckCommand;
import org.counterweigh.cli.console.Screen;
import org.counterweigh.cli.console.Secrets;
import org.counterweigh.cli.console.Stopping;
import org.counterweigh.cli.run.Build;
import org.counterweigh.cli.run.Format;
import org.counterweigh.cli.run.Renderer;
import org.counterweigh.cli.run.WorkbookEvaluator;
import org.counterweigh.cli.sending.Environment;
import org.counterweigh.cli.sending.SendPreview;
import org.counterweigh.cli.sending.Sending;
import org.counterweigh.evaluation.Evaluator;
import org.counterweigh.excel.input.WorkbookReader;
import org.counterweigh.excel.template.TemplateWorkbook;
import org.counterweigh.findings.Checked;
import org.counterweigh.firm.Defaults;
import org.counterweigh.gate.GateRules;
import org.counterweigh.templates.DefaultFigures;
import org.counterweigh.templates.GateFiles;
import org.counterweigh.templates.TemplateFolder;

/**
 * Everything the commands need, bound by name; nothing is guessed. Each start reads what is bound here, so it is bound in
 * code: methods with annotations take Java twice as long.
 */
final class CliModule extends AbstractModule {

    private final Screen screen;
    private final Stopping stopping;

    CliModule(Screen screen, Stopping stopping) {
        this.screen = screen;
        this.stopping = stopping;
    }

    @Override
    protected void configure() {
        binder().requireExplicitBindings();
        binder().requireAtInjectOnConstructors();
        binder().requireExactBindingAnnotations();
        binder().disableCircularProxies();

        bind(Screen.class).toInstance(screen);
        bind(Stopping.class).toInstance(stopping);
        bind(Secrets.class).toInstance(secrets());
        bind(TemplateFolder.class).toInstance(TemplateFolder.shipped());
        bind(Batch.class);
        bind(Environment.class).toInstance(Environment.ofProcess());
        bind(Clock.class).toInstance(Clock.system(ZoneId.systemDefault()));
        bindEvaluation(getProvider(TemplateFolder.class), getProvider(GateRules.class), getProvider(Defaults.class));
        bindSending(getProvider(Environment.class), getProvider(Clock.class));
    }

    private void bindEvaluation(
            Provider<TemplateFolder> folder, Provider<GateRules> rules, Provider<Defaults> defaults) {
        bind(Defaults.class).toProvider(() -> defaults(folder.get())).in(Singleton.class);
        bind(GateRules.class).toProvider(() -> rules(folder.get())).in(Singleton.class);
        bind(WorkbookEvaluator.class)
                .toProvider(() -> evaluator(rules.get(), defaults.get()))
                .in(Singleton.class);
        bind(TemplateWorkbook.class).toProvider(() -> new TemplateWorkbook(rules.get(), defaults.get()));
        bind(new TypeLiteral<Map<Format, Renderer>>() {}).toProvider(CliModule::renderers);
    }

    private void bindSending(Provider<Environment> environment, Provider<Clock> clock) {
        bind(Sending.class).toProvider(() -> new Sending(screen, environment.get(), clock.get(), stopping));
        bind(SendPreview.class).toProvider(() -> new SendPreview(environment.get()));
    }

    /** As the injector makes it. */
    CheckCommand check() {
        var folder = TemplateFolder.shipped();
        return new CheckCommand(evaluator(rules(folder), defaults(folder)), screen, secrets());
    }

    private static Secrets secrets() {
        return new Secrets.OfProcess();
    }

    private static Defaults defaults(TemplateFolder folder) {
        return shipped(new DefaultFigures(folder).read());
    }

    private static GateRules rules(TemplateFolder folder) {
        return shipped(new GateFiles(folder).read());
    }

    private static WorkbookEvaluator evaluator(GateRules rules, Defaults defaults) {
        return new WorkbookEvaluator(
                new WorkbookReader(rules, defaults), new Evaluator(rules, defaults), Build.runningVersion());
    }

    private static Map<Format, Renderer> renderers() {
        return Arrays.stream(Format.values()).collect(Collectors.toMap(Function.identity(), Renderer::of));
    }

    /** What is shipped has been tested; a fault in it is ours. */
    private static <T> T shipped(Checked<T> checked) {
        return checked.value()
                .orElseThrow(() -> new IllegalStateException("A shipped file has faults: " + checked.findings()));
    }
}
