/// Fewer hosts for the same seats, where that is all there is to gain: one host after the other is
/// taken out, and their seats are fitted in among the others.
package callsheet.engine.reduction;
