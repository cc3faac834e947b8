package nrw.kim.cases.addressblock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import nrw.kim.cases.casefile.Case;
import nrw.kim.kit.actor.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One Auskunftssperre: {@code SET → LIFTED}. It does not end by itself: a person looks before an address is open again. */
@Entity
@Table(name = "address_block")
public class AddressBlock {
    @Id
    private UUID id;

    private String ki;

    @Column(name = "person_id")
    private UUID personId;

    private String reason;

    @Column(name = "set_by")
    private String setBy;

    @Column(name = "set_at")
    private OffsetDateTime setAt;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "lift_reason")
    private String liftReason;

    @Column(name = "lifted_by")
    private String liftedBy;

    @Column(name = "lifted_at")
    private OffsetDateTime liftedAt;

    protected AddressBlock() {}

    AddressBlock(UUID id, Case file, AddressBlockRequest request, Actor by, OffsetDateTime now) {
        this.id = id;
        this.ki = file.ki().value();
        this.personId = file.personId();
        this.reason = request.reason().strip();
        this.validUntil = request.validUntil();
        this.setBy = by.name();
        this.setAt = now;
    }

    void lift(String why, Actor by, OffsetDateTime now) {
        liftReason = why.strip();
        liftedBy = by.name();
        liftedAt = now;
    }

    /**
     * A block from outside.
     *
     * @param reason what it was set for; null for who is not responsible
     * @param validUntil until when the registration office granted it, if that is known
     * @param overdue the day is over: somebody must look
     */
    @Schema(name = "AddressBlock")
    record View(
            UUID id,
            @Nullable String reason,
            String setBy,
            OffsetDateTime setAt,
            @Nullable LocalDate validUntil,
            boolean overdue,
            @Nullable String liftReason,
            @Nullable String liftedBy,
            @Nullable OffsetDateTime liftedAt) {}

    View view(boolean withReasons, LocalDate today) {
        return new View(
                id,
                withReasons ? reason : null,
                setBy,
                setAt,
                validUntil,
                liftedAt == null && validUntil != null && validUntil.isBefore(today),
                withReasons ? liftReason : null,
                liftedBy,
                liftedAt);
    }
}
