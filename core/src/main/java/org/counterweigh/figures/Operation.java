package org.counterweigh.figures;

/** The arithmetic there is between two figures: its result, its unit rule and how it is written. */
public enum Operation {
    PLUS("+", 1),
    MINUS("−", 1),
    TIMES("×", 2),
    OVER("÷", 2),
    POWER("^", 3),
    AT_MOST("at most", Operation.FUNCTION),
    AT_LEAST("at least", Operation.FUNCTION);

    /** Binds tighter than any sign, since it is written with brackets of its own. */
    static final int FUNCTION = 9;

    private final String sign;
    private final int rank;

    Operation(String sign, int rank) {
        this.sign = sign;
        this.rank = rank;
    }

    public String sign() {
        return sign;
    }

    public boolean isFunction() {
        return rank == FUNCTION;
    }

    int rank() {
        return rank;
    }

    public double apply(double left, double right) {
        return switch (this) {
            case PLUS -> left + right;
            case MINUS -> left - right;
            case TIMES -> left * right;
            case OVER -> left / right;
            case POWER -> Math.pow(left, right);
            case AT_MOST -> Math.min(left, right);
            case AT_LEAST -> Math.max(left, right);
        };
    }

    Unit unit(Unit left, Unit right) {
        return switch (this) {
            case TIMES -> left.times(right);
            case OVER -> left.per(right);
            case POWER -> {
                require(left.isShare() && (right.isShare() || right.equals(Unit.YEARS)), left, right);
                yield left;
            }
            case PLUS, MINUS, AT_MOST, AT_LEAST -> {
                require(left.equals(right), left, right);
                yield left;
            }
        };
    }

    private void require(boolean fits, Unit left, Unit right) {
        if (!fits) {
            throw new IllegalArgumentException("Units do not fit: " + left + " " + sign + " " + right);
        }
    }
}
