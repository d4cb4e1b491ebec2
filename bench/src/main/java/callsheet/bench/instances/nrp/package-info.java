/// Nurse rostering, Instances 1 to 24: shifts for each nurse and day that keep the contract of
/// each, and meet requests and cover as well as can be (Curtois and Qu, 2014).
package callsheet.bench.instances.nrp;
