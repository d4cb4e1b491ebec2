/// A roster, its score, and the judge's verdict on it: what broke, by how much, at what price.
package callsheet.roster;
