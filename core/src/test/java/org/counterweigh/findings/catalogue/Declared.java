package org.counterweigh.findings.catalogue;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a part of the sources declares what a text is made of. */
@SuppressWarnings("VoidUsed")
record Declared(Tree within) {

    /** What a variable or a constant is given first; of a class, its own constants alone. */
    Optional<ExpressionTree> given(IdentifierTree variable) {
        List<ExpressionTree> found = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitVariable(VariableTree declared, Void none) {
                if (declared.getName().equals(variable.getName())) {
                    Optional.ofNullable(declared.getInitializer()).ifPresent(found::add);
                }
                return super.visitVariable(declared, none);
            }

            @Override
            public Void visitMethod(MethodTree method, Void none) {
                return within instanceof ClassTree ? none : super.visitMethod(method, none);
            }
        }.scan(within, null);
        return found.stream().findFirst();
    }

    /** What the method of that name returns first. */
    Optional<ExpressionTree> returned(String method) {
        List<ExpressionTree> found = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree declared, Void none) {
                return declared.getName().contentEquals(method) ? super.visitMethod(declared, none) : none;
            }

            @Override
            public Void visitReturn(ReturnTree returned, Void none) {
                Optional.ofNullable(returned.getExpression()).ifPresent(found::add);
                return none;
            }
        }.scan(within, null);
        return found.stream().findFirst();
    }
}
