/// Rosters put together from whole plans, where hard rows tie no two parts of the choices to each
/// other, as the days of one nurse and those of another: each part is planned anew and anew at
/// prices of the soft rows that the parts share, and a linear program over the plans finds the
/// prices (Dantzig and Wolfe, 1960). No month of ours falls into such parts.
///
/// `Columns` is what others see; a `Turn` makes one roster. `Blocks` are the parts, a `Diagram` has
/// the plans of one as its paths, which `PathSearch` finds by what a `Lookahead` promises; `Master`
/// is the linear program, and `Fixing` decides where parts of plans must become whole ones.
package callsheet.engine.columns;
