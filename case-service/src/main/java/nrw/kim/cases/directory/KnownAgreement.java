package nrw.kim.cases.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nrw.kim.events.DirectoryEvent;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.AgreementState;
import nrw.kim.events.code.DataProtectionAnnex;

/** An agreement between the KI and a body as this service knows it: no more than whether data may go there. */
@Entity
@Table(name = "known_agreement")
class KnownAgreement {
    @Id
    private String key;

    private String ki;
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private AgreementState state;

    @Enumerated(EnumType.STRING)
    private DataProtectionAnnex annex;

    private boolean exchange;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_until")
    private LocalDate until;

    protected KnownAgreement() {}

    KnownAgreement(KiKey ki, UUID id) {
        this.key = keyOf(ki, id);
        this.ki = ki.value();
        this.id = id;
    }

    static String keyOf(KiKey ki, UUID id) {
        return ki + ":" + id;
    }

    void change(DirectoryEvent.AgreementChanged change) {
        organisationId = change.organisationId();
        state = change.state();
        annex = change.annex();
        exchange = change.exchange();
        from = change.from();
        until = change.until();
    }

    DataExchange exchange(LocalDate today) {
        var missing = missing(today);
        return new DataExchange(missing == null, true, missing, until);
    }

    private MissingForExchange missing(LocalDate today) {
        if (state == AgreementState.DRAFT || state == AgreementState.NEGOTIATED) {
            return MissingForExchange.SIGNATURE;
        }
        if (!exchange || annex == DataProtectionAnnex.NONE) {
            return MissingForExchange.ANNEX;
        }
        if (from != null && today.isBefore(from)) {
            return MissingForExchange.NOT_YET;
        }
        return until != null && today.isAfter(until) ? MissingForExchange.ENDED : null;
    }
}
