package org.counterweigh.cli;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.multibindings.MapBinder;
import java.util.List;
import org.counterweigh.cli.batch.Batch;
import org.counterweigh.cli.command.BatchCommand;
import org.counterweigh.cli.command.CheckCommand;
import org.counterweigh.cli.command.DemoCommand;
import org.counterweigh.cli.command.EvaluateCommand;
import org.counterweigh.cli.command.ExplainCommand;
import org.counterweigh.cli.command.Samples;
import org.counterweigh.cli.command.TemplateCommand;
import org.counterweigh.cli.command.Version;
import org.counterweigh.cli.console.ConsoleSecrets;
import org.counterweigh.cli.console.Screen;
import org.counterweigh.cli.console.Secrets;
import org.counterweigh.cli.run.Format;
import org.counterweigh.cli.run.ModelFile;
import org.counterweigh.cli.run.PdfFile;
import org.counterweigh.cli.run.Renderer;
import org.counterweigh.cli.run.ResultFile;
import org.counterweigh.cli.run.Reviewer;
import org.counterweigh.evaluation.Evaluator;
import org.counterweigh.excel.input.WorkbookReader;
import org.counterweigh.findings.Checked;
import org.counterweigh.firm.Defaults;
import org.counterweigh.templates.DefaultFigures;
import org.counterweigh.templates.GateFiles;
import org.counterweigh.templates.TemplateFolder;

/** Everything the commands need, bound by name; nothing is guessed. */
final class CliModule extends AbstractModule {

    static final List<Class<?>> COMMANDS = List.of(
            BatchCommand.class,
            CheckCommand.class,
            EvaluateCommand.class,
            ExplainCommand.class,
            TemplateCommand.class,
            DemoCommand.class);

    private final Screen screen;

    CliModule(Screen screen) {
        this.screen = screen;
    }

    @Override
    protected void configure() {
        binder().requireExplicitBindings();
        binder().requireAtInjectOnConstructors();
        binder().requireExactBindingAnnotations();
        binder().disableCircularProxies();

        bind(Screen.class).toInstance(screen);
        bind(Secrets.class).toInstance(new ConsoleSecrets());
        bind(TemplateFolder.class).toInstance(TemplateFolder.shipped());
        COMMANDS.forEach(this::bind);
        bind(Batch.class);

        var renderers = MapBinder.newMapBinder(binder(), Format.class, Renderer.class);
        renderers.addBinding(Format.PDF).to(PdfFile.class);
        renderers.addBinding(Format.XLSX).to(ModelFile.class);
        renderers.addBinding(Format.JSON).to(ResultFile.class);
        List.of(PdfFile.class, ModelFile.class, ResultFile.class).forEach(this::bind);
    }

    @Provides
    Reviewer reviewer(TemplateFolder folder) {
        Defaults defaults = shipped(new DefaultFigures(folder).read());
        return new Reviewer(
                new WorkbookReader(defaults),
                new Evaluator(shipped(new GateFiles(folder).read()), defaults),
                Version.text());
    }

    @Provides
    Samples samples(TemplateFolder folder) {
        return new Samples(folder);
    }

    /** What is shipped has been tested; a fault in it is ours. */
    private static <T> T shipped(Checked<T> checked) {
        return checked.value()
                .orElseThrow(() -> new IllegalStateException("A shipped file has faults: " + checked.findings()));
    }
}
