package nrw.kim.cases.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.access.ReadingRights;
import nrw.kim.cases.casefile.Case;
import nrw.kim.cases.directory.KnownOrganisation;
import nrw.kim.cases.persistence.LifeDomains;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.ConsentForm;
import nrw.kim.events.code.ConsentStatus;
import nrw.kim.events.code.HandoverPurpose;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.OrganisationType;
import nrw.kim.events.code.RecipientKind;
import nrw.kim.kit.actor.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A consent: this person, this recipient, these Lebensbereiche, this purpose, this long (§ 67b(2) SGB X, Art. 7 DSGVO).
 * To the ABH always for a single transfer and after the notice on § 87 AufenthG (G-10). The record stays as proof.
 */
@Entity
public class Consent {
    @Id
    private UUID id;

    private String ki;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "recipient_org")
    private UUID recipientOrg;

    @Column(name = "recipient_name")
    private String recipientName;

    @Enumerated(EnumType.STRING)
    @Column(name = "recipient_kind")
    private RecipientKind recipientKind;

    @Convert(converter = LifeDomains.class)
    private List<LifeDomain> domains;

    @Enumerated(EnumType.STRING)
    private HandoverPurpose purpose;

    @Enumerated(EnumType.STRING)
    private ConsentForm form;

    private String language;
    private String interpreter;
    private String guardian;

    @Column(name = "single_transfer")
    private boolean singleTransfer;

    @Column(name = "notice_87")
    private boolean notice87;

    @Column(name = "given_on")
    private LocalDate givenOn;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "taken_by")
    private String takenBy;

    @Column(name = "withdrawn_at")
    private OffsetDateTime withdrawnAt;

    @Convert(converter = NamedDocument.Several.class)
    private List<NamedDocument> documents;

    private String textVersion;
    private String textLanguage;
    private Boolean textReviewed;
    private String interpreterLanguage;
    private String witness;
    private boolean personAgrees;
    private String signature;
    private String signedName;
    private OffsetDateTime signedAt;

    @Version
    private int version;

    protected Consent() {}

    Consent(UUID id, Case file, KnownOrganisation recipient, Asked asked, Actor by, Text text) {
        var request = asked.request();
        this.id = id;
        this.ki = file.ki().value();
        this.caseId = file.id();
        this.personId = file.personId();
        this.recipientOrg = recipient.id();
        this.recipientName = recipient.name();
        this.recipientKind = kindOf(recipient);
        this.domains = request.domains().stream().distinct().toList();
        this.documents = asked.documents();
        this.purpose = request.purpose();
        this.form = request.form();
        this.language = request.language();
        this.interpreter = request.interpreter();
        this.guardian = request.guardian();
        this.singleTransfer = request.singleTransfer();
        this.notice87 = request.noticeSection87();
        this.givenOn = request.givenOn();
        this.validUntil = request.validUntil();
        this.takenBy = by.name();
        this.textVersion = text.wording().version();
        this.textLanguage = text.wording().language();
        this.textReviewed = text.reviewed();
        this.interpreterLanguage = request.interpreterLanguage();
        this.witness = request.witness();
        this.personAgrees = request.personAgrees();
        this.signature = request.signature();
        this.signedName = request.signedName();
        this.signedAt = request.signedName() == null ? null : text.now();
    }

    /** What the person was asked for, with the documents found. */
    record Asked(ConsentRequest request, List<NamedDocument> documents) {}

    /** The wording that lay before the person, whether it was checked, and when that was. */
    record Text(ConsentText wording, boolean reviewed, OffsetDateTime now) {}

    static RecipientKind kindOf(KnownOrganisation recipient) {
        return recipient.type() == OrganisationType.ABH ? RecipientKind.ABH : RecipientKind.OTHER;
    }

    /** Withdraws it; a second time changes nothing. Returns true if it was in force. */
    boolean withdraw(OffsetDateTime now) {
        if (withdrawnAt != null) {
            return false;
        }
        withdrawnAt = now;
        return true;
    }

    /** Where it stands on a day. */
    public ConsentStatus status(LocalDate today) {
        if (withdrawnAt != null) {
            return ConsentStatus.WITHDRAWN;
        }
        return validUntil != null && validUntil.isBefore(today) ? ConsentStatus.EXPIRED : ConsentStatus.GIVEN;
    }

    /** True if it allows to pass these Lebensbereiche to this body for this purpose today. */
    public boolean covers(UUID recipient, Collection<LifeDomain> wanted, HandoverPurpose why, LocalDate today) {
        return status(today) == ConsentStatus.GIVEN
                && recipientOrg.equals(recipient)
                && purpose == why
                && new HashSet<>(domains).containsAll(wanted);
    }

    /** True if it allows to pass these Lebensbereiche today. */
    public boolean isOpenFor(Collection<LifeDomain> wanted, LocalDate today) {
        return status(today) == ConsentStatus.GIVEN && new HashSet<>(domains).containsAll(wanted);
    }

    /** True if it names the document. */
    public boolean names(UUID document) {
        return documents.stream().anyMatch(named -> named.id().equals(document));
    }

    /** Id of the consent. */
    public UUID id() {
        return id;
    }

    KiKey ki() {
        return new KiKey(ki);
    }

    /** The case it belongs to. */
    public UUID caseId() {
        return caseId;
    }

    /** Body that may receive. */
    public UUID recipientOrg() {
        return recipientOrg;
    }

    /** Its name when the consent was given. */
    public String recipientName() {
        return recipientName;
    }

    /** ABH or another body. */
    public RecipientKind recipientKind() {
        return recipientKind;
    }

    /** What the data may be used for. */
    public HandoverPurpose purpose() {
        return purpose;
    }

    /** A wording names its Lebensbereiche and cannot be read in part. */
    boolean readableBy(ReadingRights rights) {
        return rights.read(domains, List.of());
    }

    List<LifeDomain> domains() {
        return domains;
    }

    /** True if one transfer uses it up. */
    public boolean singleTransfer() {
        return singleTransfer;
    }

    /** What the recipient is told of the consent. */
    public Proof proof() {
        return new Proof(id, form, givenOn, validUntil);
    }

    /** Whose consent it is. */
    public UUID personId() {
        return personId;
    }

    String textLanguage() {
        return textLanguage == null ? ConsentText.BINDING : textLanguage;
    }

    boolean textReviewed() {
        return textReviewed != null && textReviewed;
    }

    String interpreter() {
        return interpreter;
    }

    String guardian() {
        return guardian;
    }

    String witness() {
        return witness;
    }

    boolean personAgrees() {
        return personAgrees;
    }

    String signature() {
        return signature;
    }

    String signedName() {
        return signedName;
    }

    LocalDate givenOn() {
        return givenOn;
    }

    ConsentWording.Content content(String person) {
        return new ConsentWording.Content(
                person, recipientName, recipientKind, domains, titles(), purpose, validUntil, singleTransfer);
    }

    private List<String> titles() {
        return documents.stream().map(NamedDocument::title).toList();
    }

    /** Proof of consent that travels with an extract. */
    @Schema(name = "ConsentProof")
    public record Proof(
            UUID id,
            ConsentForm form,
            LocalDate givenOn,
            @Nullable LocalDate validUntil) {}

    /** A consent from outside. */
    @Schema(name = "Consent")
    public record View(
            UUID id,
            UUID recipientOrg,
            String recipientName,
            RecipientKind recipientKind,
            List<LifeDomain> domains,
            List<NamedDocument> documents,
            HandoverPurpose purpose,
            ConsentForm form,
            String language,
            @Nullable String interpreter,
            @Nullable String guardian,
            boolean singleTransfer,
            boolean noticeSection87,
            LocalDate givenOn,
            @Nullable LocalDate validUntil,
            String takenBy,
            @Nullable OffsetDateTime withdrawnAt,
            ConsentStatus status,
            int version,
            ConsentGiving giving) {}

    View view(LocalDate today) {
        return new View(
                id,
                recipientOrg,
                recipientName,
                recipientKind,
                domains,
                documents,
                purpose,
                form,
                language,
                interpreter,
                guardian,
                singleTransfer,
                notice87,
                givenOn,
                validUntil,
                takenBy,
                withdrawnAt,
                status(today),
                version,
                new ConsentGiving(
                        textVersion,
                        textLanguage,
                        textReviewed,
                        interpreterLanguage,
                        witness,
                        personAgrees,
                        signature != null,
                        signedName,
                        signedAt));
    }
}
