import numpy as np
import pytest

from explorer.modelling import distance as d


def points(*rows):
    return np.array(rows, dtype=float)


def test_exact_primitives_give_true_distances():
    rng = np.random.default_rng(1)
    p = rng.uniform(-20, 20, (500, 3))
    for field in (
        d.sphere((1, 2, 3), 4.0),
        d.capsule((0, 0, -5), (0, 0, 5), 2.0),
        d.box((3, 4, 5), 1.0),
        d.plate([[0, 0], [8, 0], [8, 5], [0, 5]], 2.0, 0.5),
    ):
        slope = np.linalg.norm(d.gradient(field, p, 1e-4), axis=1)
        assert np.quantile(np.abs(slope - 1.0), 0.97) < 1e-3


def test_ellipsoid_is_exact_on_its_axes_and_zero_on_its_surface():
    rng = np.random.default_rng(2)
    u = rng.normal(size=(200, 3))
    u /= np.linalg.norm(u, axis=1, keepdims=True)
    field = d.ellipsoid((1, 1, 1), (2, 3, 5))
    assert np.abs(field(1 + u * [2, 3, 5])).max() < 1e-9
    assert field(points([9, 1, 1], [1, 1, 1])) == pytest.approx([6.0, -2.0])


def test_superellipse_outline_and_first_order():
    t = np.linspace(0.1, 6.2, 50)
    e = 3.0
    c, s = np.cos(t), np.sin(t)
    outline = np.stack([20 * np.sign(c) * abs(c) ** (2 / e), 14 * np.sign(s) * abs(s) ** (2 / e)], axis=1)
    assert np.abs(d.superellipse(outline, 20, 14, e)).max() < 1e-6
    assert d.superellipse(points([21.0, 0.0]), 20, 14, e) == pytest.approx(1.0)


def test_tube_follows_a_curve_with_changing_elliptic_section():
    angle = np.linspace(0, np.pi / 2, 6)
    path = 30 * np.stack([np.cos(angle), np.sin(angle), np.zeros(6)], axis=1)
    field = d.tube(path, np.linspace([4, 2], [2, 1], 6), up=(0, 0, 1))
    middle = 30 * np.array([np.cos(np.pi / 4), np.sin(np.pi / 4), 0.0])
    assert field(points(middle + np.array([0, 0, 1.5]))) == pytest.approx([0.0], abs=0.03)
    assert field(points(middle * 33 / 30)) == pytest.approx([0.0], abs=0.05)
    assert field(points([30, -2.0, 0], [-1.0, 30, 0], [-4.0, 30, 0])) == pytest.approx([0.0, 0.0, 3.0], abs=0.15)


def test_flat_tube_ends_in_round_edges_of_full_width():
    field = d.tube([[0, 0, 0], [30, 0, 0]], [[10, 1.5], [10, 1.5]], up=(0, 0, 1), rounding_mm=0.7)
    assert field(points([15, 10, 0], [15, 0, 1.5], [31.5, 0, 0])) == pytest.approx([0.0] * 3, abs=0.02)
    p = points([15, 11.0, 0.0], [15, 10.2, 0.6], [15, 10.0, 1.0], [15, 3.0, 3.0])
    assert np.linalg.norm(d.gradient(field, p, 1e-3), axis=1) == pytest.approx(1.0, abs=0.03)


def test_a_plate_with_tips_runs_out_to_half_its_width_and_keeps_its_length():
    square, oval = (
        d.tube([[0, 0, 0], [30, 0, 0]], [[10, 1.5], [10, 1.5]], up=(0, 0, 1), step_mm=0.25, tip_mm=tip)
        for tip in (0.0, 10.0)
    )
    edge = points([15, 10, 0], [31.5, 0, 0], [25, 5 + 5 * np.sqrt(0.75), 0], [30, 5, 0], [0, 5, 0])
    assert oval(edge) == pytest.approx([0.0] * 5, abs=0.1)
    assert (square(edge[2:]) < -0.6).all()


def test_shell_has_thickness_and_a_rounded_edge():
    u, v = np.meshgrid(np.linspace(-10, 10, 5), np.linspace(-10, 10, 4), indexing="ij")
    field = d.shell(np.stack([u, v, 0.01 * u**2], axis=-1), 2.0, step_mm=0.5)
    assert field(points([0, 0, 1.5], [0, 0, 0], [5, 3, 0.25])) == pytest.approx([0.5, -1.0, -1.0], abs=0.02)
    assert field(points([0, 13, 0])) == pytest.approx([2.0], abs=0.02)


def test_operators():
    a, b = d.sphere((0, 0, 0), 5.0), d.sphere((6, 0, 0), 5.0)
    p = points([0, 0, 0], [3, 0, 0], [9, 0, 0])
    assert (d.union(a, b)(p) < 0).all()
    assert (d.intersection(a, b)(p) < 0).tolist() == [False, True, False]
    assert (d.difference(a, b)(p) < 0).tolist() == [True, False, False]
    assert (d.smooth_union(3.0, a, b)(p) <= d.union(a, b)(p)).all()
    assert (d.smooth_difference(1.0, a, b)(p) >= d.difference(a, b)(p)).all()
    assert d.offset(a, 1.0)(p) == pytest.approx(a(p) - 1.0)
    assert d.mirrored(b)(-p) == pytest.approx(d.mirrored(b)(p))
    turned = np.eye(4)
    turned[:3, 3] = 1, 2, 3
    assert d.transformed(a, turned)(points([1, 2, 3])) == pytest.approx([-5.0])


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: d.sphere((0, 0), 1.0), "sphere centre"),
        (lambda: d.sphere((0, 0, 0), -1.0), "radius_mm"),
        (lambda: d.tube([[0, 0, 0]], [1.0]), "tube path"),
        (lambda: d.tube([[0, 0, 0], [0, 0, 0]], [1.0, 1.0]), "repeated"),
        (lambda: d.tube([[0, 0, 0], [0, 0, 5]], [[1, 1], [1, 1]], up=(0, 0, 1)), "tube up"),
        (lambda: d.shell(np.zeros((2, 3)), 1.0), "shell grid"),
        (lambda: d.plate([[0, 0], [1, 1], [0, 1]], 1.0, 2.0), "rounding"),
        (lambda: d.transformed(d.sphere((0, 0, 0), 1.0), 2 * np.eye(4)), "rigid"),
    ],
)
def test_bad_values_name_the_thing(make, message):
    with pytest.raises(ValueError, match=message):
        make()
