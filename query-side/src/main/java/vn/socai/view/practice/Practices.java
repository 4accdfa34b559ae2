package vn.socai.view.practice;

import vn.socai.view.register.Register;

/** The library of good practice. */
public interface Practices extends Register<PracticeFile> {}
