package vn.socai.architecture.planted.infra.util;

final class Nameless {}
