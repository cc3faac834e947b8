package nrw.kim.gateway.address;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Derives from the public address whether session cookies are Secure, so that nobody has to think of it. */
public class PublicUrlConfigSource implements ConfigSourceFactory {
    private static final int BELOW_APPLICATION_PROPERTIES = 240;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        var url = context.getValue("kim.gateway.public-url").getValue();
        var secure = url != null && url.startsWith("https:");
        var derived = Map.of("quarkus.oidc.authentication.cookie-force-secure", Boolean.toString(secure));
        return List.of(new PropertiesConfigSource(derived, "public-url", BELOW_APPLICATION_PROPERTIES));
    }
}
