package nrw.kim.local.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void are_drawn_once_and_kept_where_only_the_owner_reads() throws IOException {
        Home home = new Home(folder, folder);
        String session = new Secrets(home).session();

        assertTrue(session.length() >= 32);
        assertEquals(session, new Secrets(home).session());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(home.secrets())));
    }

    @Test
    void come_from_the_environment_where_it_has_them_and_are_not_written_then() {
        Home home = new Home(folder, folder);
        Secrets secrets = new Secrets(
                home,
                Map.of(
                        "KIM_PASSWORD_KIM_CASE_APP",
                        "one",
                        "KIM_SECRET_KIM_SEED",
                        "two",
                        "KIM_SESSION_SECRET",
                        "three",
                        "KIM_WEBHOOK_KEY",
                        "four"));

        assertEquals("one", secrets.database("kim_case_app"));
        assertEquals("two", secrets.client("kim-seed"));
        assertEquals("three", secrets.session());
        assertEquals("four", secrets.webhooks());
        assertFalse(Files.exists(home.secrets()));
    }

    @Test
    void differ_from_each_other() {
        Secrets secrets = new Secrets(new Home(folder, folder));

        assertNotEquals(secrets.client("gateway"), secrets.database("gateway"));
    }
}
