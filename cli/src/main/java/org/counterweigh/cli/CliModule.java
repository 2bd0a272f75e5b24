package org.counterweigh.cli;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.counterweigh.cli.batch.Batch;
import org.counterweigh.cli.command.BatchCommand;
import org.counterweigh.cli.command.CheckCommand;
import org.counterweigh.cli.command.DemoCommand;
import org.counterweigh.cli.command.EvaluateCommand;
import org.counterweigh.cli.command.ExplainCommand;
import org.counterweigh.cli.command.JoinCommand;
import org.counterweigh.cli.command.SendCommand;
import org.counterweigh.cli.command.TemplateCommand;
import org.counterweigh.cli.command.WatchCommand;
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

/** Everything the commands need, bound by name; nothing is guessed. */
final class CliModule extends AbstractModule {

    static final List<Class<?>> COMMANDS = List.of(
            BatchCommand.class,
            WatchCommand.class,
            CheckCommand.class,
            EvaluateCommand.class,
            ExplainCommand.class,
            TemplateCommand.class,
            DemoCommand.class,
            SendCommand.class,
            JoinCommand.class);

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
        bind(Secrets.class).toInstance(new Secrets.OfProcess());
        bind(TemplateFolder.class).toInstance(TemplateFolder.shipped());
        COMMANDS.forEach(this::bind);
        bind(Batch.class);
        bind(Environment.class).toInstance(Environment.ofProcess());
        bind(Clock.class).toInstance(Clock.system(ZoneId.systemDefault()));
    }

    @Provides
    @Singleton
    Defaults defaults(TemplateFolder folder) {
        return shipped(new DefaultFigures(folder).read());
    }

    @Provides
    @Singleton
    GateRules rules(TemplateFolder folder) {
        return shipped(new GateFiles(folder).read());
    }

    @Provides
    TemplateWorkbook template(GateRules rules, Defaults defaults) {
        return new TemplateWorkbook(rules, defaults);
    }

    @Provides
    @Singleton
    WorkbookEvaluator workbookEvaluator(GateRules rules, Defaults defaults) {
        return new WorkbookEvaluator(
                new WorkbookReader(rules, defaults), new Evaluator(rules, defaults), Build.runningVersion());
    }

    @Provides
    Sending sending(Environment environment, Clock clock) {
        return new Sending(screen, environment, clock, stopping);
    }

    @Provides
    SendPreview sendPreview(Environment environment) {
        return new SendPreview(environment);
    }

    @Provides
    Map<Format, Renderer> renderers() {
        return Arrays.stream(Format.values()).collect(Collectors.toMap(Function.identity(), Renderer::of));
    }

    /** What is shipped has been tested; a fault in it is ours. */
    private static <T> T shipped(Checked<T> checked) {
        return checked.value()
                .orElseThrow(() -> new IllegalStateException("A shipped file has faults: " + checked.findings()));
    }
}
