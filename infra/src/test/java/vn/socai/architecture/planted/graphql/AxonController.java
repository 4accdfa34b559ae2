package vn.socai.architecture.planted.graphql;

import org.axonframework.commandhandling.CommandBus;

record AxonController(CommandBus bus) {}
