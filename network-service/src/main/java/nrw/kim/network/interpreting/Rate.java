package nrw.kim.network.interpreting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import nrw.kim.events.KiKey;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a KI pays for a Sprachmittlung: by the hour and by the kilometre. */
@Entity
@Table(name = "interpreting_rate")
class Rate {
    private static final int MINUTES = 60;

    @Id
    private String ki;

    private int centsPerHour;
    private int centsPerKm;

    @Version
    private Integer version;

    protected Rate() {}

    Rate(KiKey ki) {
        this.ki = ki.value();
    }

    /** What is set of it. */
    @Schema(name = "InterpretingRate")
    record Amounts(
            @NotNull @Min(0) @Max(20_000) Integer centsPerHour,
            @NotNull @Min(0) @Max(500) Integer centsPerKm) {}

    /** The rate from outside; version 0 as long as none is set. */
    @Schema(name = "InterpretingRateView")
    record View(
            int centsPerHour,
            int centsPerKm,
            @Schema(required = true) int version) {}

    void say(Amounts amounts) {
        centsPerHour = amounts.centsPerHour();
        centsPerKm = amounts.centsPerKm();
    }

    View view() {
        return new View(centsPerHour, centsPerKm, version());
    }

    int version() {
        return version == null ? 0 : version + 1;
    }

    /** Aufwandsentschädigung in cents; half a cent is rounded up. */
    int centsFor(int minutes, int km) {
        return Math.toIntExact(((long) minutes * centsPerHour + MINUTES / 2) / MINUTES + (long) km * centsPerKm);
    }
}
