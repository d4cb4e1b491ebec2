/// Integrated task scheduling and personnel rostering: tasks with fixed times go to qualified
/// employees whose shift of that day contains them, and the shifts of each employee please their
/// contract as well as can be (Smet, Ernst and Vanden Berghe, Computers & Operations Research
/// 2016).
package callsheet.bench.instances.tsprp;
