package vn.socai.architecture.planted.view;

import org.axonframework.eventhandling.EventMessage;

record AxonView(EventMessage<?> message) {}
