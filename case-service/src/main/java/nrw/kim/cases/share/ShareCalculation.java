package nrw.kim.cases.share;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nrw.kim.events.Ags;
import nrw.kim.events.RegionalKeys;
import nrw.kim.kit.actor.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Berechnung der Stellenanteile as it was made: never changed but for the note that it was taken over. */
@Entity
@Table(name = "share_calculation")
class ShareCalculation {
    private static final int HUNDREDTHS = 2;

    @Id
    private UUID id;

    private String ki;

    @Column(name = "key_date")
    private LocalDate keyDate;

    private String source;
    private int hundredths;

    @Enumerated(EnumType.STRING)
    private ShareStep step;

    @Convert(converter = ShareRowsJson.class)
    @Column(name = "content")
    private List<ShareRow> rows;

    @Column(name = "calculated_by")
    private String calculatedBy;

    @Column(name = "calculated_at")
    private OffsetDateTime calculatedAt;

    @Column(name = "taken_over_by")
    private String takenOverBy;

    @Column(name = "taken_over_at")
    private OffsetDateTime takenOverAt;

    protected ShareCalculation() {}

    ShareCalculation(UUID id, ShareCalculationRequest request, List<ShareRow> rows, Actor by, OffsetDateTime now) {
        this.id = id;
        this.ki = by.onlyKi().value();
        this.keyDate = request.keyDate();
        this.source = request.source();
        this.hundredths = request.hundredths();
        this.step = request.step();
        this.rows = rows;
        this.calculatedBy = by.name();
        this.calculatedAt = now;
    }

    UUID id() {
        return id;
    }

    List<ShareRow> rows() {
        return rows;
    }

    void takenOver(Actor by, OffsetDateTime now) {
        takenOverBy = by.name();
        takenOverAt = now;
    }

    /**
     * A calculation from outside.
     *
     * @param posts all posts, in VZÄ
     * @param persons foreign persons of all Kommunen that take part
     * @param takenOverAt when areas were last set by it
     */
    @Schema(name = "PostShareCalculation")
    public record View(
            UUID id,
            LocalDate keyDate,
            String source,
            BigDecimal posts,
            ShareStep step,
            @Schema(required = true) long persons,
            List<Row> rows,
            String calculatedBy,
            OffsetDateTime calculatedAt,
            @Nullable String takenOverBy,
            @Nullable OffsetDateTime takenOverAt) {}

    /**
     * Share of a Kommune.
     *
     * @param quota share before it is rounded, in VZÄ
     * @param posts share in VZÄ
     */
    @Schema(name = "PostShareRow")
    public record Row(
            String ags,
            String name,
            @Schema(required = true) int persons,
            BigDecimal quota,
            BigDecimal posts) {}

    View view() {
        var persons = rows.stream().mapToLong(ShareRow::persons).sum();
        return new View(
                id,
                keyDate,
                source,
                posts(hundredths),
                step,
                persons,
                rows.stream().map(row -> row(row, persons)).toList(),
                calculatedBy,
                calculatedAt,
                takenOverBy,
                takenOverAt);
    }

    private Row row(ShareRow row, long all) {
        var quota = posts(hundredths)
                .multiply(BigDecimal.valueOf(row.persons()))
                .divide(BigDecimal.valueOf(all), 2 * HUNDREDTHS, RoundingMode.HALF_UP);
        var name = RegionalKeys.nameOf(new Ags(row.ags())).orElse(row.ags());
        return new Row(row.ags(), name, row.persons(), quota, posts(row.hundredths()));
    }

    static BigDecimal posts(int hundredths) {
        return BigDecimal.valueOf(hundredths, HUNDREDTHS);
    }
}
