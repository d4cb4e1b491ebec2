/// How a roster came about: its run in words, figures and pictures.
package callsheet.analysis.process;
