package vn.socai.architecture.planted.infra.day;

import vn.socai.architecture.planted.infra.night.Night;

public record Day(Night before) {}
