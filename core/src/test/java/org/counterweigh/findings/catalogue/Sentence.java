package org.counterweigh.findings.catalogue;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import java.util.regex.Pattern;

/**
 * What a source says of a text: its own words, with a sign … where those of the workbook stand.
 *
 * @param told of several ways to say it the first
 * @param words how many letters are its own, in all ways together
 */
public record Sentence(String told, String pattern, int words) {

    private static final String OTHERS = "…";

    static Sentence of(ExpressionTree text) {
        if (text instanceof ParenthesizedTree inner) {
            return of(inner.getExpression());
        }
        if (text instanceof LiteralTree literal && literal.getValue() instanceof String own) {
            return new Sentence(own, Pattern.quote(own), own.length());
        }
        if (text instanceof BinaryTree sum) {
            Sentence left = of(sum.getLeftOperand());
            Sentence right = of(sum.getRightOperand());
            return new Sentence(left.told + right.told, left.pattern + right.pattern, left.words + right.words);
        }
        if (text instanceof ConditionalExpressionTree either) {
            Sentence one = of(either.getTrueExpression());
            Sentence other = of(either.getFalseExpression());
            String told = one.words > 0 ? one.told : other.told;
            return new Sentence(told, "(?:" + one.pattern + "|" + other.pattern + ")", one.words + other.words);
        }
        if (text instanceof MethodInvocationTree call
                && call.getMethodSelect() instanceof MemberSelectTree member
                && member.getIdentifier().contentEquals("orElse")) {
            return new Sentence(of(call.getArguments().get(0)).told, ".*", 0);
        }
        return new Sentence(OTHERS, ".*", 0);
    }

    /** As a part of a longer sentence, which may begin with it. */
    Sentence within() {
        return new Sentence(told, "(?i:.*" + pattern + ")", words);
    }

    boolean fits(String text) {
        return Pattern.compile("(?:[^:]*: )?" + pattern + ".*", Pattern.DOTALL)
                .matcher(text)
                .matches();
    }

    /** As it stands in a row of a table. */
    String shown() {
        return told.replace(OTHERS + OTHERS, OTHERS).replace("|", "\\|").strip();
    }
}
