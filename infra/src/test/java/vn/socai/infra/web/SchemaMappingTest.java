package vn.socai.infra.web;

import org.junit.jupiter.api.Test;
import org.springframework.graphql.execution.SchemaReport;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaMappingTest {

    @Test
    void everyFieldOfTheSchemaIsAnsweredAndEveryControllerIsAsked() {
        SchemaReport report = Edge.shared().context.getBean(EdgeApplication.Inspected.class).report();
        assertThat(report.unmappedFields()).as("fields of the schema that nothing answers").isEmpty();
        assertThat(report.unmappedRegistrations()).as("controllers that no field asks").isEmpty();
        assertThat(report.unmappedArguments()).as("arguments that the schema lacks").isEmpty();
        assertThat(report.skippedTypes()).as("types that could not be looked into").isEmpty();
    }
}
