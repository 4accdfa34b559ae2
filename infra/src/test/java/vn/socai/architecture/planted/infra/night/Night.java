package vn.socai.architecture.planted.infra.night;

import org.jspecify.annotations.Nullable;

import vn.socai.architecture.planted.infra.day.Day;

public record Night(@Nullable Day before) {}
