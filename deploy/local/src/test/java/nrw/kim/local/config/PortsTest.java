package nrw.kim.local.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void moves_a_port_by_its_variable_and_leaves_the_others() {
        Ports ports = new Ports(Map.of("KIM_PORT_KAFKA_CONTROLLER", "19095"));

        assertEquals(19095, ports.of("kafka-controller"));
        assertEquals("http://127.0.0.1:8080", ports.http("gateway"));
    }

    @Test
    void names_the_variable_that_is_not_a_port() {
        for (String wrong : new String[] {"many", "0", "65536", "-1"}) {
            String message = refused(Map.of("KIM_PORT_CASE", wrong));
            assertEquals("KIM_PORT_CASE=" + wrong + " is not a port", message);
        }
    }

    @Test
    void refuses_two_parts_on_one_port() {
        String message = refused(Map.of("KIM_PORT_CASE", "8080"));

        assertTrue(message.contains("KIM_PORT_GATEWAY") && message.contains("KIM_PORT_CASE"), message);
    }

    @Test
    void take_the_same_port_twice_where_parts_run_on_hosts_of_their_own() {
        Ports ports = new Ports(Map.of("KIM_HOST_CASE", "case", "KIM_PORT_CASE", "8080", "KIM_HOST_POSTGRES", "db"));

        assertEquals("http://case:8080", ports.http("case"));
        assertEquals("jdbc:postgresql://db:5433/kim_case", ports.jdbc("kim_case"));
    }

    @Test
    void say_what_browsers_see_where_it_is_not_what_the_gateway_listens_on() {
        assertEquals("http://127.0.0.1:8080", new Ports(Map.of()).publicUrl());
        assertEquals(
                "https://kim.example",
                new Ports(Map.of("KIM_HOST_GATEWAY", "gateway", "KIM_PUBLIC_URL", "https://kim.example")).publicUrl());
    }

    private static String refused(Map<String, String> environment) {
        return assertThrows(IllegalArgumentException.class, () -> new Ports(environment))
                .getMessage();
    }
}
