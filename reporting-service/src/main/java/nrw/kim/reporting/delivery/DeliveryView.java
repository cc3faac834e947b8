package nrw.kim.reporting.delivery;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as listed.
 *
 * @param actor subject of the token that took it
 * @param org organisation that took it
 * @param indicator id; null: all
 * @param ki the one KI that was asked for; null: all
 * @param kiCount how many KI are in it
 * @param hash SHA-256 of the figures as CSV
 */
@Schema(name = "Delivery")
public record DeliveryView(
        UUID id,
        OffsetDateTime time,
        String actor,
        @Nullable UUID org,
        String period,
        @Nullable String indicator,
        @Nullable String ki,
        int kiCount,
        String format,
        String hash,
        String definitionVersion) {}
