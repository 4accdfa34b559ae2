package vn.socai.architecture.planted.unit;

public record OpenUnit(String id) {}
