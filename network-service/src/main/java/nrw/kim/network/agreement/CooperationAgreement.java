package nrw.kim.network.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nrw.kim.events.DirectoryEvent;
import nrw.kim.events.KiKey;
import nrw.kim.events.KimEvent;
import nrw.kim.events.code.AgreementKind;
import nrw.kim.events.code.AgreementState;
import nrw.kim.events.code.DataProtectionAnnex;
import nrw.kim.kit.problem.Problem;
import nrw.kim.network.persistence.TenantKey;
import nrw.kim.network.register.Entry;

/** Kooperationsvereinbarung of a KI with a body; its states follow {@link AgreementStep}. */
@Entity
@Table(name = "cooperation_agreement")
@IdClass(TenantKey.class)
class CooperationAgreement implements Entry<AgreementDetails> {
    @Id
    private String ki;

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private AgreementKind kind;

    @Enumerated(EnumType.STRING)
    private DataProtectionAnnex annex;

    @Enumerated(EnumType.STRING)
    private AgreementState state;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "notice_weeks")
    private Integer noticeWeeks;

    @Column(name = "terminated_to")
    private LocalDate terminatedTo;

    @Version
    private int version;

    protected CooperationAgreement() {}

    /** An agreement may be entered in the state in which it is: most were signed before there was this platform. */
    CooperationAgreement(KiKey ki, UUID id, AgreementDetails details) {
        this.ki = ki.value();
        this.id = id;
        say(details);
    }

    @Override
    public void assign(AgreementDetails details) {
        AgreementStep.require(state, details.state());
        if (!details.keepsWhatWasSigned(details()) || !organisationId.equals(details.organisationId())) {
            throw Problem.conflict("agreement-signed");
        }
        say(details);
    }

    private void say(AgreementDetails details) {
        details.requireSound();
        organisationId = details.organisationId();
        kind = details.kind();
        annex = details.annex();
        state = details.state();
        signedOn = details.signedOn();
        validFrom = details.validFrom();
        validUntil = details.validUntil();
        noticeWeeks = details.noticeWeeks();
        terminatedTo = details.terminatedTo();
    }

    @Override
    public AgreementDetails details() {
        return new AgreementDetails(
                organisationId, kind, annex, state, signedOn, validFrom, validUntil, noticeWeeks, terminatedTo);
    }

    @Override
    public Optional<KimEvent> announcement(boolean created) {
        var now = details();
        return Optional.of(new DirectoryEvent.AgreementChanged(
                id,
                organisationId,
                state,
                annex,
                now.allowsExchange(),
                now.beginning().orElse(null),
                now.end().orElse(null)));
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public KiKey ki() {
        return new KiKey(ki);
    }

    @Override
    public int version() {
        return version;
    }
}
