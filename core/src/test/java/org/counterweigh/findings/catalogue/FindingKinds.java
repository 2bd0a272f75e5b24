package org.counterweigh.findings.catalogue;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.counterweigh.findings.Severity;

/** Finds in the sources every place that makes a finding. */
@SuppressWarnings("VoidUsed")
final class FindingKinds extends TreePathScanner<Void, Void> {

    /** The methods that tell, the words and the remedy last. */
    private static final Map<Severity, Set<String>> CALLS = Map.of(
            Severity.STOPS, Set.of("stops", "stop", "stopsAtHeading", "missing"),
            Severity.UNLIKELY, Set.of("unlikely", "finding", "ask"),
            Severity.DEFAULTED, Set.of("filled", "filledAtHeading", "changed", "defaulted", "assumed"));

    /** In letters; a place with fewer of its own hands on what another says. */
    private static final int FEWEST = 12;

    private static final Sentence OTHERS = new Sentence("…", ".*", 0);
    private static final Sentence CONFIRM = new Sentence(
            "Type what was meant; if the figure is right, enter it on the sheet Confirmed.", ".*Confirmed\\.", FEWEST);

    private static final String PROBLEMS_OF_ENTRIES = "EntryProblem";

    private final List<FindingKind> kinds = new ArrayList<>();

    /** All of the sources in some folders or files, in the order of the page. */
    static List<FindingKind> of(List<Path> sources) throws IOException {
        List<Path> java = new ArrayList<>();
        for (Path part : sources) {
            try (Stream<Path> files = Files.walk(part)) {
                files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(java::add);
            }
        }
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        var scanner = new FindingKinds();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(java));
            task.parse().forEach(unit -> scanner.scan(new TreePath(unit), null));
        }
        return scanner.kinds.stream()
                .filter(kind -> kind.fix().words() > 0 || scanner.kinds.stream().noneMatch(kind::isSaidBetter))
                .collect(Collectors.toMap(FindingKind::said, kind -> kind, FindingKind::or, LinkedHashMap::new))
                .values()
                .stream()
                .sorted(FindingKind.IN_ORDER)
                .toList();
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
        List<? extends ExpressionTree> said = call.getArguments();
        if (name(call).equals("unusual") && said.size() == 1) {
            tell(Severity.UNLIKELY, text(said.get(0)), CONFIRM);
        } else if (name(call).equals("about") && said.size() >= 3) {
            tell(Severity.UNLIKELY, text(said.get(said.size() == 3 ? 1 : 3)).within(), CONFIRM);
        }
        CALLS.forEach((severity, names) -> {
            if (names.contains(name(call)) && said.size() >= 2) {
                tell(severity, said.get(said.size() - 2), said.get(said.size() - 1));
            }
        });
        return super.visitMethodInvocation(call, none);
    }

    @Override
    public Void visitNewClass(NewClassTree made, Void none) {
        List<? extends ExpressionTree> said = made.getArguments();
        String type = made.getIdentifier().toString();
        if (type.equals("Question") && said.size() == 5) {
            boolean stops = said.get(1).toString().endsWith("STOPS");
            tell(stops ? Severity.STOPS : Severity.UNLIKELY, text(said.get(2)).within(), text(said.get(3)));
        } else if (type.equals(PROBLEMS_OF_ENTRIES) && said.size() == 3) {
            Sentence what = Sentence.of(said.get(0));
            Sentence outcome = Sentence.of(said.get(1));
            var problem = new Sentence(
                    "… rows " + what.told() + " were " + outcome.told(),
                    ".*" + what.pattern() + ".*" + outcome.pattern(),
                    what.words() + outcome.words());
            kinds.add(new FindingKind(Severity.UNLIKELY, "Time entries", problem, Sentence.of(said.get(2))));
        }
        return super.visitNewClass(made, none);
    }

    private void tell(Severity severity, ExpressionTree problem, ExpressionTree fix) {
        parameter(problem)
                .ifPresentOrElse(
                        at -> handed(severity, at, parameter(fix)), () -> tell(severity, text(problem), text(fix)));
    }

    private void tell(Severity severity, Sentence problem, Sentence fix) {
        var kind = new FindingKind(severity, about(), problem, fix);
        if (problem.words() > 2 && kind.words() >= FEWEST) {
            kinds.add(kind);
        }
    }

    /** What other methods of the class hand to the one that makes the finding. */
    private void handed(Severity severity, int problem, Optional<Integer> fix) {
        String method = enclosing(MethodTree.class).getName().toString();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
                List<? extends ExpressionTree> said = call.getArguments();
                if (isOwn(call, method) && said.size() > Math.max(problem, fix.orElse(problem))) {
                    tell(
                            severity,
                            Sentence.of(said.get(problem)),
                            fix.map(at -> Sentence.of(said.get(at))).orElse(OTHERS));
                }
                return super.visitMethodInvocation(call, none);
            }
        }.scan(getCurrentPath().getCompilationUnit(), null);
    }

    private static boolean isOwn(MethodInvocationTree call, String method) {
        return call.getMethodSelect() instanceof IdentifierTree && name(call).equals(method);
    }

    /** Which parameter of the method around it a text is. */
    private Optional<Integer> parameter(ExpressionTree text) {
        return within(MethodTree.class)
                .map(method -> method.getParameters().stream()
                        .map(one -> one.getName().toString())
                        .toList()
                        .indexOf(text.toString()))
                .filter(at -> at >= 0);
    }

    /** The words of a text; of a variable or a constant those it was given, of a method those it returns. */
    private Sentence text(ExpressionTree text) {
        Optional<ExpressionTree> declared = Optional.empty();
        if (text instanceof IdentifierTree variable) {
            declared = Stream.of(within(MethodTree.class), within(ClassTree.class))
                    .flatMap(Optional::stream)
                    .flatMap(part -> new Declared(part).given(variable).stream())
                    .findFirst();
        } else if (text instanceof MethodInvocationTree call && call.getMethodSelect() instanceof IdentifierTree) {
            declared = new Declared(enclosing(ClassTree.class)).returned(name(call));
        }
        return Sentence.of(declared.orElse(text));
    }

    /** What is read by the class: {@code Outside counsel} for {@code OutsideCounselSheet}. */
    private String about() {
        String words = outermost()
                .getSimpleName()
                .toString()
                .replaceAll("(?<=.)(Sheets?|Table|Cell|Findings|Files?|Problems?)$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private ClassTree outermost() {
        return StreamSupport.stream(getCurrentPath().spliterator(), false)
                .filter(ClassTree.class::isInstance)
                .map(ClassTree.class::cast)
                .reduce((inner, outer) -> outer)
                .orElseThrow();
    }

    private <T extends Tree> T enclosing(Class<T> kind) {
        return within(kind).orElseThrow();
    }

    private <T extends Tree> Optional<T> within(Class<T> kind) {
        return StreamSupport.stream(getCurrentPath().spliterator(), false)
                .filter(tree -> kind.isInstance(tree) && !isNameless(tree))
                .map(kind::cast)
                .findFirst();
    }

    private static boolean isNameless(Tree tree) {
        return tree instanceof ClassTree type && type.getSimpleName().isEmpty();
    }

    private static String name(MethodInvocationTree call) {
        return call.getMethodSelect() instanceof MemberSelectTree member
                ? member.getIdentifier().toString()
                : call.getMethodSelect().toString();
    }
}
