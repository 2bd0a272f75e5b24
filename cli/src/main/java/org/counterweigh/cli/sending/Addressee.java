package org.counterweigh.cli.sending;

import org.counterweigh.cli.console.OneLine;
import org.counterweigh.cli.journal.Message;

/** Whom a message is for, as a person reads it; text of a workbook, so nothing in it may move a cursor. */
final class Addressee {

    private Addressee() {}

    static String of(Message message) {
        return OneLine.of(message.name()) + " <" + OneLine.of(message.address()) + ">";
    }
}
