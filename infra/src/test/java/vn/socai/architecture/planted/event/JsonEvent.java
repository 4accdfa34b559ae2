package vn.socai.architecture.planted.event;

import tools.jackson.databind.JsonNode;

record JsonEvent(JsonNode body) {}
