/// What planners ask of a finished roster: why a seat has the host it has, or nobody.
package callsheet.analysis;
