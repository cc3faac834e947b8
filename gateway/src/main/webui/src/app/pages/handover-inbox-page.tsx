import { HandoverInboxPage as Inbox } from '@features/handover-inbox/inbox-page';
import { ExtractView } from '@features/handovers/extract-view';
import { documentOf } from '@features/handovers/list-handovers';
import { HandoverProcedure } from '@features/procedures/handover-procedure';

/** Inbox of ABH and EBH: the handover, the consented extract, the procedure it leads to. */
export function HandoverInboxPage() {
  return (
    <Inbox
      slots={{
        extract: (extract, handoverId) => (
          <ExtractView extract={extract} documentFrom={documentOf(handoverId)} />
        ),
        procedure: (handover) => <HandoverProcedure handover={handover} />,
      }}
    />
  );
}
