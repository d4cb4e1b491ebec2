/// Plans on record: what happens on the way, a JSON line for each event, and back.
package callsheet.planner.recording;
