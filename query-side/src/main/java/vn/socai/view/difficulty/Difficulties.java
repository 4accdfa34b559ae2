package vn.socai.view.difficulty;

import vn.socai.view.register.Register;

/** The register of difficulties. */
public interface Difficulties extends Register<DifficultyFile> {}
