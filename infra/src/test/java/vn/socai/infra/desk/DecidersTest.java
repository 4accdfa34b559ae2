package vn.socai.infra.desk;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.socai.command.CommandName;

import static org.assertj.core.api.Assertions.assertThat;

class DecidersTest {

    @Test
    void everyCommandHasANameOfItsOwnAndAnAggregate() {
        List<String> names = new ArrayList<>();
        for (Class<?> family : Deciders.FAMILIES) {
            for (Class<?> command : family.getPermittedSubclasses()) {
                names.add(command.getAnnotation(CommandName.class).value());
            }
        }
        assertThat(names).hasSize(78).doesNotHaveDuplicates();
        assertThat(Deciders.aggregates()).hasSize(24);
    }
}
