package vn.socai.architecture.planted.unmarked;

final class Bare {}
