* level_1 (unfilled seats) counts 1
* The objective is minus the score.
NAME callsheet
ROWS
 N obj
 E choice_B1_main_0
 E choice_B1_sub_0
 E choice_B2_main_0
 E choice_B3_main_0
 L r0_hi
 L r1_hi
 L r2_hi
 G any_0_m0
 G any_0_m1
 L any_0_some
 G any_1_m0
 G any_1_m1
 L any_1_some
 G any_2_m0
 G any_2_m1
 L any_2_some
 E define_level_1
COLUMNS
 M0 'MARKER' 'INTORG'
 unfilled_B1_main_0 choice_B1_main_0 1
 x_B1_main_0_H1 choice_B1_main_0 1
 x_B1_main_0_H1 any_0_m0 -1
 x_B1_main_0_H1 any_0_some -1
 x_B1_main_0_H2 choice_B1_main_0 1
 x_B1_main_0_H2 any_1_m0 -1
 x_B1_main_0_H2 any_1_some -1
 x_B1_main_0_H_3 choice_B1_main_0 1
 x_B1_main_0_H_3 any_2_m0 -1
 x_B1_main_0_H_3 any_2_some -1
 unfilled_B1_sub_0 choice_B1_sub_0 1
 x_B1_sub_0_H1 choice_B1_sub_0 1
 x_B1_sub_0_H1 any_0_m1 -1
 x_B1_sub_0_H1 any_0_some -1
 x_B1_sub_0_H2 choice_B1_sub_0 1
 x_B1_sub_0_H2 any_1_m1 -1
 x_B1_sub_0_H2 any_1_some -1
 x_B1_sub_0_H_3 choice_B1_sub_0 1
 x_B1_sub_0_H_3 any_2_m1 -1
 x_B1_sub_0_H_3 any_2_some -1
 unfilled_B2_main_0 choice_B2_main_0 1
 x_B2_main_0_H1 choice_B2_main_0 1
 x_B2_main_0_H1 r0_hi 390
 x_B2_main_0_H2 choice_B2_main_0 1
 x_B2_main_0_H2 r1_hi 60
 x_B2_main_0_H_3 choice_B2_main_0 1
 x_B2_main_0_H_3 r2_hi 390
 unfilled_B3_main_0 choice_B3_main_0 1
 x_B3_main_0_H1 choice_B3_main_0 1
 x_B3_main_0_H2 choice_B3_main_0 1
 x_B3_main_0_H_3 choice_B3_main_0 1
 any_0 r0_hi 390
 any_0 any_0_m0 1
 any_0 any_0_m1 1
 any_0 any_0_some 1
 any_1 r1_hi 390
 any_1 any_1_m0 1
 any_1 any_1_m1 1
 any_1 any_1_some 1
 any_2 r2_hi 390
 any_2 any_2_m0 1
 any_2 any_2_m1 1
 any_2 any_2_some 1
 M1 'MARKER' 'INTEND'
 level_1 obj -1
 level_1 define_level_1 -1
RHS
 rhs choice_B1_main_0 1
 rhs choice_B1_sub_0 1
 rhs choice_B2_main_0 1
 rhs choice_B3_main_0 1
 rhs r0_hi 390
 rhs r1_hi 60
 rhs r2_hi 390
BOUNDS
 BV bnd unfilled_B1_main_0
 BV bnd x_B1_main_0_H1
 BV bnd x_B1_main_0_H2
 BV bnd x_B1_main_0_H_3
 BV bnd unfilled_B1_sub_0
 BV bnd x_B1_sub_0_H1
 BV bnd x_B1_sub_0_H2
 BV bnd x_B1_sub_0_H_3
 BV bnd unfilled_B2_main_0
 BV bnd x_B2_main_0_H1
 BV bnd x_B2_main_0_H2
 BV bnd x_B2_main_0_H_3
 BV bnd unfilled_B3_main_0
 BV bnd x_B3_main_0_H1
 BV bnd x_B3_main_0_H2
 BV bnd x_B3_main_0_H_3
 BV bnd any_0
 BV bnd any_1
 BV bnd any_2
 FR bnd level_1
ENDATA
