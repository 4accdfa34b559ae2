package vn.socai.architecture.planted.infra;

public final class TeamManager {}
