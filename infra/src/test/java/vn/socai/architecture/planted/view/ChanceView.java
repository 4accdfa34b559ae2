package vn.socai.architecture.planted.view;

import java.util.Random;

final class ChanceView {

    static int draw() {
        return new Random().nextInt();
    }
}
