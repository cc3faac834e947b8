package nrw.kim.kit.deadletter;

import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nrw.kim.events.KiKey;

/** Dead letters past {@code TenantTransaction}: what cannot be handled may not even say whose it is. */
@ApplicationScoped
class DeadLetterRepository {
    private static final String STORE = """
            insert into dead_letter (id, event_id, topic, partition, record_offset, key, type, ki, reason, payload, headers,
                                     failed_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            on conflict (topic, partition, record_offset) do nothing
            """;
    private static final String VISIBLE = " from dead_letter where (ki is null or ki = any($1))";

    private final Pool database;

    DeadLetterRepository(Pool database) {
        this.database = database;
    }

    /** Stores it once; false if it was there. */
    Uni<Boolean> store(DeadLetter letter) {
        return database.preparedQuery(STORE)
                .execute(Tuple.from(new Object[] {
                    letter.id(),
                    letter.eventId(),
                    letter.topic(),
                    letter.partition(),
                    letter.offset(),
                    letter.key(),
                    letter.type(),
                    letter.ki(),
                    letter.reason(),
                    letter.payload(),
                    JsonObject.mapFrom(letter.headers()).encode(),
                    letter.failedAt()
                }))
                .map(result -> result.rowCount() == 1);
    }

    /** Those that concern the tenants or nobody in particular, oldest first. */
    Uni<List<DeadLetter>> page(List<KiKey> kis, boolean open, UUID after, int limit) {
        return database.preparedQuery(
                        "select *" + VISIBLE + " and id > $2 and (replayed_at is null or not $3) order by id limit $4")
                .execute(Tuple.of(keys(kis), after, open, limit + 1))
                .map(DeadLetterRepository::letters);
    }

    /** One of those, or null. */
    Uni<DeadLetter> find(List<KiKey> kis, UUID id) {
        return database.preparedQuery("select *" + VISIBLE + " and id = $2")
                .execute(Tuple.of(keys(kis), id))
                .map(DeadLetterRepository::letters)
                .map(found -> found.isEmpty() ? null : found.getFirst());
    }

    Uni<Void> markReplayed(UUID id) {
        return database.preparedQuery(
                        "update dead_letter set replayed_at = now() where id = $1 and replayed_at is null")
                .execute(Tuple.of(id))
                .replaceWithVoid();
    }

    Uni<Long> countOpen() {
        return database.query("select count(*) from dead_letter where replayed_at is null")
                .execute()
                .map(rows -> rows.iterator().next().getLong(0));
    }

    private static Object keys(List<KiKey> kis) {
        return kis.stream().map(KiKey::value).toArray(String[]::new);
    }

    private static List<DeadLetter> letters(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(DeadLetterRepository::letter)
                .toList();
    }

    private static DeadLetter letter(Row row) {
        return new DeadLetter(
                row.getUUID("id"),
                row.getString("event_id"),
                row.getString("topic"),
                row.getInteger("partition"),
                row.getLong("record_offset"),
                row.getString("key"),
                row.getString("type"),
                row.getString("ki"),
                row.getString("reason"),
                row.getString("payload"),
                headers(row.getString("headers")),
                row.getOffsetDateTime("failed_at"),
                row.getOffsetDateTime("replayed_at"));
    }

    private static Map<String, String> headers(String json) {
        return new JsonObject(json).stream().collect(toMap(Map.Entry::getKey, e -> (String) e.getValue()));
    }
}
