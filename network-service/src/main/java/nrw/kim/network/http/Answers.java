package nrw.kim.network.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import nrw.kim.kit.rest.IfMatch;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers that carry the version as ETag. */
public final class Answers {
    private Answers() {}

    /** 200 with a record. */
    public static <V extends Versioned> RestResponse<V> ok(V view) {
        return ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, IfMatch.etag(view.version()))
                .build();
    }

    /** 201 with a new record and its address in a collection, e.g. {@code themes}. */
    public static <V extends Versioned> RestResponse<V> created(String collection, V view) {
        return ResponseBuilder.<V>created(URI.create("/api/v1/" + collection + "/" + view.id()))
                .header(HttpHeaders.ETAG, IfMatch.etag(view.version()))
                .entity(view)
                .build();
    }

    /** 201 or 200 after a PUT. */
    public static <V extends Versioned> RestResponse<V> saved(String collection, Saved<V> saved) {
        return saved.created() ? created(collection, saved.record()) : ok(saved.record());
    }
}
