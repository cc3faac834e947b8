package nrw.kim.local.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NodeCheckTest {

    @Test
    void reads_the_major_version() {
        assertEquals(20, NodeCheck.major("v20.20.2"));
        assertEquals(8, NodeCheck.major("v8.17.0"));
        assertEquals(0, NodeCheck.major(""));
    }
}
