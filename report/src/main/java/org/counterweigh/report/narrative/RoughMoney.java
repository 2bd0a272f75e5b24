package org.counterweigh.report.narrative;

/** Amounts to three digits or so with their size in words, for a title: {@code 0.97 to 1.67 million USD}. */
record RoughMoney(Words words) {

    /** The sizes in which titles speak of money. */
    private enum Size {
        ONE(1, 0),
        THOUSAND(1e3, 0),
        MILLION(1e6, 2),
        BILLION(1e9, 2);

        private final double amount;
        private final int decimals;

        Size(double amount, int decimals) {
            this.amount = amount;
            this.decimals = decimals;
        }

        static Size of(double money) {
            double size = Math.abs(money);
            return size < 1e4 ? ONE : size < 1e6 ? THOUSAND : size < 1e9 ? MILLION : BILLION;
        }
    }

    String of(double money) {
        Size size = Size.of(money);
        return said(number(money, size), size);
    }

    /** Both in the size of the larger; one amount where they are printed alike. */
    String span(double low, double high) {
        Size size = Size.of(Math.max(Math.abs(low), Math.abs(high)));
        String from = number(low, size);
        String to = number(high, size);
        return said(from.equals(to) ? to : words.say("range low high", from, to), size);
    }

    private String said(String amount, Size size) {
        return switch (size) {
            case ONE -> words.say("rough.whole amount", amount);
            case THOUSAND -> words.say("rough.thousand amount", amount);
            case MILLION -> words.say("rough.million amount", amount);
            case BILLION -> words.say("rough.billion amount", amount);
        };
    }

    private String number(double money, Size size) {
        return words.number(money / size.amount, size.decimals, size.decimals);
    }
}
