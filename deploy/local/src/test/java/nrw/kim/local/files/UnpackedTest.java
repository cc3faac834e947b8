package nrw.kim.local.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedTest {

    @TempDir
    Path folder;

    @Test
    void keeps_programs_executable() throws IOException {
        Path target = Unpacked.of(archive("x/bin/run"), folder.resolve("program"));

        assertTrue(Files.isExecutable(target.resolve("x/bin/run")));
        assertEquals("content", Files.readString(target.resolve("x/bin/run")));
    }

    @Test
    void writes_nothing_outside_and_leaves_nothing_half_done() throws IOException {
        Path archive = archive("../outside");

        assertThrows(IOException.class, () -> Unpacked.of(archive, folder.resolve("program")));
        assertFalse(Files.exists(folder.resolve("program")));
        assertFalse(Files.exists(folder.resolve("outside")));
    }

    private Path archive(String entryName) throws IOException {
        Path file = folder.resolve("archive.tar.gz");
        byte[] content = "content".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        try (TarArchiveOutputStream tar =
                new TarArchiveOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
            TarArchiveEntry entry = new TarArchiveEntry(entryName);
            entry.setMode(0755);
            entry.setSize(content.length);
            tar.putArchiveEntry(entry);
            tar.write(content);
            tar.closeArchiveEntry();
        }
        return file;
    }
}
