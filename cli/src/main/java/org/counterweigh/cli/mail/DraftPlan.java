package org.counterweigh.cli.mail;

import java.util.List;
import org.counterweigh.cli.journal.Message;

/**
 * What is to be done about the messages of one workbook.
 *
 * @param drafts to be there from now on; each waits to be sent
 * @param withdrawn messages that wait and must not be sent any more
 * @param remarks a sentence for each recipient of whom there is more to say
 */
public record DraftPlan(List<Draft> drafts, List<Message> withdrawn, List<String> remarks) {

    public DraftPlan {
        drafts = List.copyOf(drafts);
        withdrawn = List.copyOf(withdrawn);
        remarks = List.copyOf(remarks);
    }
}
