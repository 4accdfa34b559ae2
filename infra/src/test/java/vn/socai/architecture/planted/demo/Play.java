package vn.socai.architecture.planted.demo;

public record Play(String title) {}
