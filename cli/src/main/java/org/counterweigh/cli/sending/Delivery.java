package org.counterweigh.cli.sending;

import org.counterweigh.cli.journal.Message;
import org.counterweigh.firm.MailAddress;

/** One message on its way to one address, and what is remembered of it. */
interface Delivery {

    Message message();

    MailAddress to();

    /** The message as the server gets it; the same bytes at each attempt. */
    byte[] bytes() throws NotSendable;

    /** A server is about to be told of it. */
    void begins();

    /** The server has asked for its body. */
    void bodyBegins();

    /** It has come to this; what is told of it is what is remembered. */
    Outcome ends(Outcome outcome);
}
